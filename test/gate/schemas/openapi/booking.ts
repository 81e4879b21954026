import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types'

/** An API of a guest house, as it is described in OpenAPI 3.0. */
export const booking30: OpenAPIV3.Document = {
  openapi: '3.0.3',
  info: { title: 'Guest house', version: '1.4.0' },
  paths: {
    '/guests': {
      post: {
        operationId: 'registerGuest',
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/NewGuest' } } } },
        responses: {
          '201': { description: 'Registered.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Guest' } } } },
          '422': { $ref: '#/components/responses/Invalid' },
        },
      },
    },
    '/guests/{guestId}/stays': {
      parameters: [{ $ref: '#/components/parameters/GuestId' }, { name: 'X-Request-Id', in: 'header', schema: { type: 'string', format: 'uuid' } }],
      get: {
        parameters: [
          { name: 'from', in: 'query', description: 'The first night.', schema: { type: 'string', format: 'date' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } },
          { name: 'near', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { postcode: { type: 'string' } } } },
        ],
        responses: {
          default: {
            description: 'The stays.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { total: { type: 'integer' }, stays: { type: 'array', items: { $ref: '#/components/schemas/Stay' } } },
                },
              },
            },
          },
        },
      },
      post: {
        operationId: 'bookStay',
        requestBody: {
          content: {
            'application/json': { schema: { type: 'object', properties: { nights: { type: 'integer' }, wishes: { type: 'string' } } } },
            'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { nights: { type: 'integer' } } } },
          },
        },
        responses: {},
        callbacks: {
          paid: {
            '{$request.body#/callback}': {
              post: { requestBody: { content: { 'application/json': { schema: { properties: { amount: { type: 'number' } } } } } }, responses: {} },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      NewGuest: {
        type: 'object',
        required: ['email'],
        properties: {
          fullName: { type: 'string', description: 'As it is written in the passport.' },
          email: { type: 'string', format: 'email' },
          birthDate: { type: 'string', format: 'date', nullable: true },
          address: {
            type: 'object',
            properties: { street: { type: 'string' }, city: { type: 'string' }, geo: { type: 'object', properties: { lat: { type: 'number' } } } },
          },
          companions: { type: 'array', items: { type: 'object', properties: { nickname: { type: 'string' }, age: { type: 'integer', format: 'int32' } } } },
          labels: { type: 'object', additionalProperties: { type: 'object', properties: { colour: { type: 'string' } } } },
        },
      },
      Guest: {
        allOf: [
          { $ref: '#/components/schemas/NewGuest' },
          { type: 'object', properties: { id: { type: 'integer', format: 'int64' }, invitedBy: { $ref: '#/components/schemas/Guest' } } },
        ],
      },
      Stay: {
        type: 'object',
        properties: {
          guest: { allOf: [{ $ref: '#/components/schemas/Guest' }], description: 'Who stays.' },
          payment: { oneOf: [{ properties: { card: { type: 'string' } } }, { properties: { card: { type: 'string' }, bank: { type: 'string' } } }] },
          status: { $ref: '#/components/schemas/Status' },
          contact: { $ref: '#/components/schemas/Email' },
        },
      },
      Status: { type: 'string', enum: ['booked', 'left'], description: 'How far a stay has come.' },
      Email: { type: 'string', format: 'email' },
      Guests: { type: 'array', items: { type: 'object', properties: { vip: { type: 'boolean' } } } },
    },
    parameters: { GuestId: { name: 'guestId', in: 'path', required: true, schema: { type: 'integer', format: 'int64' } } },
    responses: {
      Invalid: { description: 'Wrong.', content: { 'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } } } },
    },
  },
}

/** What is read of it: table, column, type, comment. */
export const columnsOfBooking30: readonly (readonly [string, string, string, string?])[] = [
  ['/guests/{guestId}/stays', 'X-Request-Id', 'string (uuid)'],
  ['GET /guests/{guestId}/stays', 'from', 'string (date)', 'The first night.'],
  ['GET /guests/{guestId}/stays', 'session', 'string'],
  ['GET /guests/{guestId}/stays', 'near', 'object'],
  ['GET /guests/{guestId}/stays', 'near.postcode', 'string'],
  ['GET /guests/{guestId}/stays', 'total', 'integer'],
  ['GET /guests/{guestId}/stays', 'stays', 'array of Stay'],
  ['bookStay', 'nights', 'integer'],
  ['bookStay', 'wishes', 'string'],
  ['POST {$request.body#/callback}', 'amount', 'number'],
  ['NewGuest', 'fullName', 'string', 'As it is written in the passport.'],
  ['NewGuest', 'email', 'string (email)'],
  ['NewGuest', 'birthDate', 'string (date)'],
  ['NewGuest', 'address', 'object'],
  ['NewGuest', 'address.street', 'string'],
  ['NewGuest', 'address.city', 'string'],
  ['NewGuest', 'address.geo', 'object'],
  ['NewGuest', 'address.geo.lat', 'number'],
  ['NewGuest', 'companions', 'array of object'],
  ['NewGuest', 'companions.nickname', 'string'],
  ['NewGuest', 'companions.age', 'integer (int32)'],
  ['NewGuest', 'labels', 'object'],
  ['NewGuest', 'labels.colour', 'string'],
  ['Guest', 'id', 'integer (int64)'],
  ['Guest', 'invitedBy', 'Guest'],
  ['Stay', 'guest', 'Guest', 'Who stays.'],
  ['Stay', 'payment', 'object'],
  ['Stay', 'payment.card', 'string'],
  ['Stay', 'payment.bank', 'string'],
  ['Stay', 'status', 'Status'],
  ['Stay', 'contact', 'Email (email)'],
  ['Guests', 'vip', 'boolean'],
  ['GuestId', 'guestId', 'integer (int64)'],
  ['Invalid', 'message', 'string'],
]

/** An API of a clinic, as it is described in OpenAPI 3.1. */
export const clinic31: OpenAPIV3_1.Document = {
  openapi: '3.1.0',
  info: { title: 'Clinic', version: '2' },
  paths: { '/patients': { $ref: '#/components/pathItems/Patients' } },
  webhooks: {
    appointmentMoved: {
      post: {
        requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { movedTo: { type: 'string', format: 'date-time' } } } } } },
        responses: {},
      },
    },
  },
  components: {
    pathItems: {
      Patients: {
        put: { parameters: [{ name: '保険証番号', in: 'query', schema: { type: 'string' } }], responses: {} },
      },
    },
    schemas: {
      Patient: {
        type: 'object',
        properties: {
          氏名: { type: 'string', title: '患者の氏名' },
          phone: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Where we call back.' },
          bornOn: { type: ['string', 'null'], format: 'date' },
          idOrName: { type: ['string', 'integer'] },
          visits: { type: ['array', 'null'], items: { $ref: '#/components/schemas/Visit', description: 'Beside the reference.' } },
          kin: { $ref: '#/components/schemas/Patient', properties: { relation: { type: 'string' } } },
          extra: true as unknown as OpenAPIV3_1.SchemaObject,
        },
      },
      Visit: { type: 'object', properties: { note: {} } },
    },
  },
}

export const columnsOfClinic31: typeof columnsOfBooking30 = [
  ['POST appointmentMoved', 'movedTo', 'string (date-time)'],
  ['PUT /patients', '保険証番号', 'string'],
  ['Patient', '氏名', 'string', '患者の氏名'],
  ['Patient', 'phone', 'string', 'Where we call back.'],
  ['Patient', 'bornOn', 'string (date)'],
  ['Patient', 'idOrName', 'string | integer'],
  ['Patient', 'visits', 'array of Visit'],
  ['Patient', 'kin', 'Patient'],
  ['Patient', 'kin.relation', 'string'],
  ['Patient', 'extra', ''],
  ['Visit', 'note', ''],
]
